package shop;
import dev.graphsert.BatchEntity;
import jakarta.persistence.*;
import java.time.Instant;
import org.springframework.data.annotation.CreatedDate;
@Entity
@BatchEntity
class Plain {
  @jakarta.persistence.Id Long id;
  @CreatedDate Instant withoutListener;
}

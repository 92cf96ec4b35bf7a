package shop;
import dev.graphsert.BatchEntity;
import jakarta.persistence.*;
import java.util.Date;
import org.springframework.data.annotation.*;
@Entity
@BatchEntity
class Order extends Audited {
  @jakarta.persistence.Id Long id;
  @CreatedDate long millis;
  @LastModifiedDate Date date;
  @PrePersist void prepare() {}
}

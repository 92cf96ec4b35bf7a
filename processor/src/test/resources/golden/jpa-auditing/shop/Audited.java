package shop;
import jakarta.persistence.*;
import java.time.Instant;
import org.springframework.data.annotation.*;
import org.springframework.data.jpa.domain.support.AuditingEntityListener;
@MappedSuperclass
@EntityListeners(AuditingEntityListener.class)
abstract class Audited {
  @CreatedDate Instant created;
  @LastModifiedDate private Instant modified;
}

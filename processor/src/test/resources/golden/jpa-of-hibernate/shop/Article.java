package shop;

import dev.graphsert.BatchEntity;
import jakarta.persistence.*;
import java.time.Instant;
import java.time.OffsetTime;
import java.util.Calendar;
import java.util.Date;
import org.hibernate.annotations.CreationTimestamp;
import org.hibernate.annotations.Generated;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UpdateTimestamp;

/** What Hibernate's annotations say, and large values that are in their column. */
@Entity
@BatchEntity
@SuppressWarnings("deprecation")
class Article {
  static final int JSON = 3001;
  static final int NAMED_ENUM = 6001;

  @Id Long id;
  @CreationTimestamp Instant created;
  @UpdateTimestamp Date changedAt;
  @Lob String text;
  @Lob byte[] image;

  @JdbcTypeCode(JSON)
  String attributes;

  @JdbcTypeCode(NAMED_ENUM)
  State state;

  @Temporal(TemporalType.TIME)
  Date opens;

  @Temporal(TemporalType.DATE)
  Calendar day;

  OffsetTime closes;
  @Generated Integer byInsert;

  @Generated(event = Generated.Event.UPDATE)
  Integer byUpdate;

  @Generated(writable = true)
  Integer written;

  enum State {
    NEW
  }

  /** Not for members that say how they are stored. */
  static class DateText implements AttributeConverter<Date, String> {
    @Override
    public String convertToDatabaseColumn(Date value) {
      return value == null ? null : value.toString();
    }

    @Override
    public Date convertToEntityAttribute(String value) {
      return null;
    }
  }
}

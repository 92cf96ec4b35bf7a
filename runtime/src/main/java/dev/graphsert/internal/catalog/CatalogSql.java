package dev.graphsert.internal.catalog;

/** The query that asks the database for everything there is to know of some tables. */
final class CatalogSql {

  /**
   * Its parameters are the names of the tables and of the sequences; each row is a fact: its kind,
   * the place of the table or sequence among the parameters, and the details as text.
   *
   * <p>The sequence behind a column: the dependency of the default knows every default that calls
   * {@code nextval} on a sequence, {@code pg_get_serial_sequence} knows identity columns, and the
   * root of a partitioned table knows the identity that its partitions share.
   *
   * <p>The columns of a constraint, by its name or that of its index: errors name nothing else. Of
   * partitions too, whose indexes have names of their own.
   *
   * <p>What may see other rows while one is inserted: triggers, rules, policies with a subquery,
   * and functions in defaults, checks and policies that are not immutable and could run queries. A
   * trigger before a row does not, if it is not volatile: it sees what there was before the
   * statement, and so it counts among the others.
   */
  static final String TEXT =
      """
      with recursive
       given as (
         select place::int, to_regclass(name)::oid as oid
           from unnest(?::text[]) with ordinality as g(name, place)),
       named as (
         select g.place::int, c.oid
           from unnest(?::text[]) with ordinality as g(name, place)
           join pg_class c on c.oid = to_regclass(g.name) and c.relkind = 'S'),
       part as (
         select g.place, coalesce(p.relid, g.oid)::oid as oid
           from given g left join lateral pg_partition_tree(g.oid) p on true
          where g.oid is not null),
       col as (
         select g.place, a.attnum, a.attname, a.atttypid, a.attnotnull, a.attidentity,
                a.attgenerated, a.atthasdef or a.attidentity <> '' as has_default,
                case when a.atthasdef or a.attidentity <> '' then coalesce(
                  (select p.refobjid
                     from pg_attrdef d
                     join pg_depend p on p.classid = 'pg_attrdef'::regclass and p.objid = d.oid
                                     and p.refclassid = 'pg_class'::regclass
                     join pg_class s on s.oid = p.refobjid and s.relkind = 'S'
                    where d.adrelid = a.attrelid and d.adnum = a.attnum
                    limit 1),
                  to_regclass(pg_get_serial_sequence(g.oid::regclass::text, a.attname)),
                  case when c.relispartition then to_regclass(pg_get_serial_sequence(
                    pg_partition_root(c.oid)::regclass::text, a.attname)) end)
                end::oid as sequence
           from given g
           join pg_class c on c.oid = g.oid
           join pg_attribute a on a.attrelid = g.oid and a.attnum > 0 and not a.attisdropped),
       typ as (
         select atttypid as oid from col
         union
         select under.oid
           from typ
           join pg_type t on t.oid = typ.oid
           left join pg_range r on (t.typtype = 'r' and r.rngtypid = t.oid)
                                or (t.typtype = 'm' and r.rngmultitypid = t.oid)
           cross join lateral (values
             (t.typbasetype), (case t.typcategory when 'A' then t.typelem end),
             (case t.typtype when 'r' then r.rngsubtype when 'm' then r.rngtypid end)) under(oid)
          where under.oid <> 0),
       expression as (
         select p.place, 'pg_constraint'::regclass::oid as class, k.oid
           from part p join pg_constraint k on k.conrelid = p.oid and k.contype = 'c'
         union all
         select g.place, 'pg_constraint'::regclass, k.oid
           from given g cross join typ join pg_constraint k on k.contypid = typ.oid
         union all
         select p.place, 'pg_attrdef'::regclass, d.oid
           from part p join pg_attrdef d on d.adrelid = p.oid
         union all
         select p.place, 'pg_policy'::regclass, y.oid
           from part p join pg_policy y on y.polrelid = p.oid),
       called as (
         select e.place, f.provolatile
           from expression e
           join pg_depend d on d.classid = e.class and d.objid = e.oid
                           and d.refclassid = 'pg_proc'::regclass
           join pg_proc f on f.oid = d.refobjid
           join pg_language l on l.oid = f.prolang
          where l.lanname not in ('internal', 'c')),
       trigger as (
         select p.place, t.tgtype & 3 = 3 and f.provolatile = 'v' as before_row
           from part p join pg_trigger t on t.tgrelid = p.oid join pg_proc f on f.oid = t.tgfoid
          where <fired>)
      select 'table', g.place, array[
               g.oid, c.relkind,
               exists (select from trigger t where t.place = g.place and t.before_row),
               exists (select from trigger t where t.place = g.place and not t.before_row),
               exists (select from pg_rewrite r
                        where r.ev_class = g.oid and <obeyed>),
               row_security_active(g.oid),
               exists (select from pg_policy y
                        where y.polrelid = g.oid and y.polcmd in ('a', '*')
                          and coalesce(y.polwithcheck, y.polqual)::text like '%{SUBLINK %'),
               exists (select from called f where f.place = g.place and f.provolatile <> 'i'),
               exists (select from called f where f.place = g.place),
               exists (select from part p join pg_class f on f.oid = p.oid
                        where p.place = g.place and f.relkind = 'f'),
               <surroundings>]::text[]
        from given g join pg_class c on c.oid = g.oid
      union all
      select 'column', place, array[
               attname, atttypid, attnotnull, has_default, attidentity = 'a', attgenerated <> '',
               sequence]::text[]
        from col
      union all
      select 'type', 0, array[
               t.oid, t.typarray, t.typname, format_type(t.oid, -1), t.typtype, t.typcategory,
               case t.typtype when 'd' then t.typbasetype when 'r' then r.rngsubtype
                 when 'm' then m.rngtypid
                 else case t.typcategory when 'A' then t.typelem end end,
               t.typnotnull, t.typdefault is not null,
               array_to_string(array(select castsource from pg_cast
                  where casttarget = t.oid and castcontext <> 'e'), ' ')]::text[]
        from typ
        join pg_type t using (oid)
        left join pg_range r on r.rngtypid = t.oid
        left join pg_range m on m.rngmultitypid = t.oid
      union all
      select 'key', g.place, array[
               k.confrelid::text, format('%I.%I', n.nspname, k.conname), k.condeferrable::text]
        from given g
        join pg_constraint k on k.conrelid = g.oid and k.contype = 'f'
        join pg_namespace n on n.oid = k.connamespace
      union all
      select 'constraint', p.place, array[k.conname::text] || array(
               select a.attname::text from unnest(k.conkey) n
                 join pg_attribute a on a.attrelid = k.conrelid and a.attnum = n)
        from part p
        join pg_constraint k on k.conrelid = p.oid and k.contype in ('c', 'f')
      union all
      select 'constraint', p.place, array[c.relname::text] || array(
               select a.attname::text from unnest(i.indkey::int2[]) with ordinality n(attnum, place)
                 join pg_attribute a on a.attrelid = i.indrelid and a.attnum = n.attnum
                where n.place <= i.indnkeyatts)
        from part p
        join pg_index i on i.indrelid = p.oid and (i.indisunique or i.indisexclusion)
                       and i.indexprs is null
        join pg_class c on c.oid = i.indexrelid
      union all
      select 'sequence', 0, array[
               s.seqrelid::text, format('%I.%I', n.nspname, c.relname), s.seqstart::text,
               s.seqincrement::text, s.seqcycle::text]
        from (select sequence as oid from col union select oid from named) used
        join pg_sequence s on s.seqrelid = used.oid
        join pg_class c on c.oid = used.oid
        join pg_namespace n on n.oid = c.relnamespace
      union all
      select 'named', place, array[oid::text] from named
      """
          .replace("<surroundings>", Surroundings.NUMBER)
          .replace("<fired>", Surroundings.FIRED)
          .replace("<obeyed>", Surroundings.OBEYED);

  private CatalogSql() {}
}

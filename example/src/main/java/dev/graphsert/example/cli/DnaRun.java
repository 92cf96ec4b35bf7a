package dev.graphsert.example.cli;

import dev.graphsert.example.database.Database;
import dev.graphsert.example.database.Schema;
import dev.graphsert.example.database.StoredRows;
import dev.graphsert.example.database.StoredSequences;
import dev.graphsert.example.jobs.AnnotateJob;
import dev.graphsert.example.jobs.ImportJob;
import dev.graphsert.example.jobs.Job;
import dev.graphsert.example.jobs.JobRunner;
import dev.graphsert.example.jobs.Measurement;
import dev.graphsert.example.jobs.Progress;
import dev.graphsert.example.jobs.Sequences;
import dev.graphsert.example.jobs.ValidateJob;
import dev.graphsert.example.model.DnaSequence;
import dev.graphsert.example.writer.GraphsertWriter;
import dev.graphsert.example.writer.RowByRowWriter;
import java.io.PrintWriter;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Supplier;

/** One run of the application: opens the database, runs the jobs, prints what it took. */
final class DnaRun {

  private final DnaOptions options;
  private final PrintWriter out;
  private final Progress progress;

  DnaRun(DnaOptions options, PrintWriter out) {
    this.options = options;
    this.out = out;
    this.progress = options.showsProgress() ? new ConsoleProgress(System.err) : Progress.none();
  }

  void run(List<JobName> jobs) throws SQLException {
    Job importJob = new ImportJob(sequences());
    try (Database database = Database.open(options.database())) {
      out.println(database.description());
      prepare(jobs, importJob, database);
      run(jobs, importJob, database);
      out.println("Stored: " + StoredRows.count(database.direct()));
      out.flush();
    }
  }

  /** Files are read at once, so that a broken one is known before a database is touched. */
  private Supplier<List<DnaSequence>> sequences() {
    if (options.genbank.isEmpty()) {
      return () -> Sequences.generate(options.seed, options.sequences, progress);
    }
    List<DnaSequence> records = Sequences.readGenbank(options.genbank, progress);
    return () -> records;
  }

  private void prepare(List<JobName> jobs, Job importJob, Database database) throws SQLException {
    if (jobs.contains(JobName.IMPORT)) {
      Schema.recreate(database.direct());
      return;
    }
    Schema.ensure(database.direct());
    if (!options.genbank.isEmpty() || !StoredSequences.exist(database.direct())) {
      Schema.recreate(database.direct());
      new GraphsertWriter(database.direct(), options.strategy).write(importJob.build());
    }
  }

  private void run(List<JobName> jobs, Job importJob, Database database) throws SQLException {
    JobRunner runner = new JobRunner(database);
    GraphsertWriter graphsert = new GraphsertWriter(database.pool(), options.strategy);
    ResultTable table = new ResultTable(out, options.latency != null, options.compare);
    table.printHeader();
    for (JobName name : jobs) {
      Job job = job(name, importJob, database);
      List<?> entities = job.build();
      Measurement measured = runner.write(job, entities, graphsert);
      table.print(measured);
      if (options.compare) {
        table.print(writeRowByRow(runner, job, entities, measured.rows(), database), measured);
      }
    }
  }

  private Measurement writeRowByRow(
      JobRunner runner, Job job, List<?> entities, long rows, Database database)
      throws SQLException {
    try (Progress.Bar bar = progress.start(job.name() + ", row by row", rows)) {
      return runner.write(job, entities, new RowByRowWriter(database.pool(), bar::step));
    }
  }

  private Job job(JobName name, Job importJob, Database database) {
    return switch (name) {
      case IMPORT -> importJob;
      case VALIDATE -> new ValidateJob(database.direct(), progress);
      case ANNOTATE -> new AnnotateJob(database.direct(), options.maxAnnotations, progress);
    };
  }
}

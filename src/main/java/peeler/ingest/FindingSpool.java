package peeler.ingest;

import static java.nio.file.StandardOpenOption.DELETE_ON_CLOSE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import peeler.finding.Finding;
import peeler.vocabulary.Inspectorate;

/**
 * The findings of all reports of an ingest, parked on disk until it is known which reports are kept: so memory does not
 * grow with the number of reports. The file is gone when this is closed or the program ends.
 */
final class FindingSpool implements Closeable {

  private final FileChannel file;
  private final FindingCodec codec;
  private final List<Long> starts = new ArrayList<>(List.of(0L));

  FindingSpool(Inspectorate inspectorate) throws IOException {
    file = FileChannel.open(Files.createTempFile("peeler", ".findings"), READ, WRITE, DELETE_ON_CLOSE);
    codec = new FindingCodec(inspectorate);
  }

  /** Appends the findings of the next report; reports are numbered from 0. */
  void add(List<Finding> findings) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      out.writeInt(findings.size());
      for (Finding finding : findings) {
        codec.write(finding, out);
      }
    }
    ByteBuffer buffer = ByteBuffer.wrap(bytes.toByteArray());
    while (buffer.hasRemaining()) {
      file.write(buffer);
    }
    starts.add(file.position());
  }

  /** The findings of a report. For many threads once all are added. */
  List<Finding> get(int report) throws IOException {
    ByteBuffer buffer = ByteBuffer.allocate((int) (starts.get(report + 1) - starts.get(report)));
    while (buffer.hasRemaining()) {
      if (file.read(buffer, starts.get(report) + buffer.position()) < 0) {
        throw new EOFException("the parked findings were cut off");
      }
    }
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(buffer.array()))) {
      List<Finding> findings = new ArrayList<>();
      for (int left = in.readInt(); left > 0; left--) {
        findings.add(codec.read(in));
      }
      return findings;
    }
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}

package org.commonweal.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.commonweal.access.model.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Files that nobody should send, sent to the packaged product: refused clearly, and it goes on serving. */
@ExtendWith(Product.class)
class BadUploadIT {

    private static final int MEGABYTE = 1024 * 1024;

    private final HttpClient client = PackagedCommonweal.client();

    static Stream<Arguments> files() throws IOException {
        return Stream.of(
                Arguments.of("empty", "empty.csv", body()),
                Arguments.of("zero bytes", "zero.csv", body(0, 0, 0, 0)),
                Arguments.of("UTF-16", "utf16.csv", BodyPublishers.ofByteArray("ID,Source\n1,River\n".getBytes(StandardCharsets.UTF_16))),
                Arguments.of("100 MB of zeros", "zeros.csv", BodyPublishers.fromPublisher(BodyPublishers.ofInputStream(() -> new Zeros(100L * MEGABYTE)), 100L * MEGABYTE)),
                Arguments.of("a broken workbook", "broken.xlsx", BodyPublishers.ofString("PK\u0003\u0004 and no more")),
                Arguments.of("a workbook that unpacks to 2 GB", "bomb.xlsx", BodyPublishers.ofByteArray(bomb())),
                Arguments.of("a workbook with an entity", "entity.xlsx", BodyPublishers.ofByteArray(zip("xl/worksheets/sheet1.xml",
                        "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><worksheet>&a;</worksheet>".getBytes(StandardCharsets.UTF_8)))),
                Arguments.of("a program", "program.exe", BodyPublishers.ofString("\u007fELF\u0002\u0001\u0001\0\0\0\0")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void it_is_refused_with_a_reason(String what, String name, BodyPublisher body, PackagedCommonweal commonweal) throws Exception {
        HttpResponse<String> answer = upload(commonweal, name, body);

        assertThat(answer.statusCode()).as(answer.body()).isBetween(400, 499);
        assertThat(answer.body()).doesNotContain("Exception").doesNotContain("\tat ");
        assertThat(client.send(HttpRequest.newBuilder(commonweal.at("/signin.xhtml")).build(), BodyHandlers.discarding()).statusCode()).isEqualTo(200);
    }

    /** Programs send what they make on the way without a length; the answer comes before the last byte is sent. */
    @Test
    void too_much_without_a_length_is_answered_and_not_cut_off(PackagedCommonweal commonweal) throws Exception {
        assumeThat(Path.of("/usr/bin/curl")).exists();
        Path file = Product.emptyFolder("too-large").resolve("zeros.csv");
        try (RandomAccessFile zeros = new RandomAccessFile(file.toFile(), "rw")) {
            zeros.setLength(100L * MEGABYTE);
        }

        Process curl = new ProcessBuilder("/usr/bin/curl", "-sS", "-w", " %{http_code}", "-H", "Transfer-Encoding: chunked", "-H",
                "Content-Type: application/octet-stream", "-H", "Authorization: " + basic(commonweal), "--data-binary", "@" + file,
                commonweal.at("/api/uploads?filename=zeros.csv").toString()).redirectErrorStream(true).start();

        assertThat(new String(curl.getInputStream().readAllBytes(), StandardCharsets.UTF_8)).contains("exchange.tooLarge").endsWith(" 413");
        Files.delete(file);
    }

    private static String basic(PackagedCommonweal commonweal) {
        String user = commonweal.userWithRole(Role.MANAGER);
        return "Basic " + Base64.getEncoder().encodeToString((user + ":" + commonweal.signIns().get(user)).getBytes(StandardCharsets.UTF_8));
    }

    private HttpResponse<String> upload(PackagedCommonweal commonweal, String name, BodyPublisher body) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(commonweal.at("/api/uploads?filename=" + name)).header("Authorization", basic(commonweal))
                .header("Content-Type", "application/octet-stream").expectContinue(true).POST(body).build();
        return client.send(request, BodyHandlers.ofString());
    }

    private static BodyPublisher body(int... bytes) {
        byte[] content = new byte[bytes.length];
        for (int n = 0; n < bytes.length; n++) {
            content[n] = (byte) bytes[n];
        }
        return BodyPublishers.ofByteArray(content);
    }

    private static byte[] zip(String name, byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
        }
        return bytes.toByteArray();
    }

    private static byte[] bomb() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            byte[] blanks = new byte[MEGABYTE];
            for (int n = 0; n < 2048; n++) {
                zip.write(blanks);
            }
        }
        return bytes.toByteArray();
    }

    /** As many zeros as wanted, made on the way. */
    private static final class Zeros extends InputStream {

        private long left;

        private Zeros(long count) {
            left = count;
        }

        @Override
        public int read() {
            return left-- > 0 ? 0 : -1;
        }

        @Override
        public int read(byte[] bytes, int from, int length) {
            if (left <= 0) {
                return -1;
            }
            int count = (int) Math.min(left, length);
            Arrays.fill(bytes, from, from + count, (byte) 0);
            left -= count;
            return count;
        }
    }
}

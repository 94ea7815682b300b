package org.commonweal.exchange.service;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.commonweal.shared.model.RuleViolation;

/** How a CSV file was written: its delimiter, and where its text begins after a byte order mark. */
record CsvDialect(byte delimiter, int begin) {

    static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final byte[] CANDIDATES = {',', ';', '\t', '|'};
    private static final int LINES = 20;

    /** Looks at the first bytes of the file. */
    static CsvDialect of(byte[] head) {
        if (startsWith(head, 0xFE, 0xFF) || startsWith(head, 0xFF, 0xFE)) {
            throw new RuleViolation("exchange.fileIsUtf16");
        }
        int begin = startsWith(head, 0xEF, 0xBB, 0xBF) ? 3 : 0;
        byte best = ',';
        int most = 0;
        for (byte candidate : CANDIDATES) {
            int score = score(head, begin, candidate);
            if (score > most) {
                most = score;
                best = candidate;
            }
        }
        return new CsvDialect(best, begin);
    }

    static Charset charset(String encoding) {
        return "windows-1252".equalsIgnoreCase(encoding) ? WINDOWS : StandardCharsets.UTF_8;
    }

    private static boolean startsWith(byte[] head, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (head.length <= i || (head[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    /** How often it stands in the header, outside quotes, and ten times that for each line that agrees. */
    private static int score(byte[] head, int begin, byte candidate) {
        int inHeader = -1;
        int agreeing = 0;
        int count = 0;
        int lines = 0;
        boolean quoted = false;
        for (int i = begin; i < head.length && lines < LINES; i++) {
            if (head[i] == '"') {
                quoted = !quoted;
            } else if (!quoted && head[i] == candidate) {
                count++;
            } else if (!quoted && head[i] == '\n') {
                if (inHeader < 0) {
                    inHeader = count;
                } else if (count == inHeader) {
                    agreeing++;
                }
                count = 0;
                lines++;
            }
        }
        int columns = inHeader < 0 ? count : inHeader;
        return columns == 0 ? 0 : columns + 10 * columns * agreeing;
    }
}

package org.commonweal.exchange.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;

/** Opens kept files for reading, a piece at a time, each in a short transaction of its own. */
@ApplicationScoped
public class UploadFiles {

    @Inject
    private UploadPieces pieces;

    public SourceFile open(UUID upload, String encoding) {
        return new SourceFile(new PieceStream(upload), encoding);
    }

    private final class PieceStream extends InputStream {

        private final UUID upload;
        private byte[] piece = new byte[0];
        private int at;
        private int next;

        private PieceStream(UUID upload) {
            this.upload = upload;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] target, int offset, int length) {
            if (length == 0) {
                return 0;
            }
            if (at == piece.length) {
                piece = pieces.get(upload, next++).orElse(new byte[0]);
                at = 0;
            }
            int count = Math.min(length, piece.length - at);
            System.arraycopy(piece, at, target, offset, count);
            at += count;
            return count == 0 ? -1 : count;
        }
    }
}

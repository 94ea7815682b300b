package org.commonweal.shared.web;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A request whose body did not say how long it is. It is counted while it is read, and refused beyond the limit; what comes
 * after the answer is read over, or the sender would find its connection cut off before it has seen why.
 */
class BodyLimit extends HttpServletRequestWrapper {

    /** More came than is taken. */
    static final class TooLarge extends IOException {

        private static final long serialVersionUID = 1L;

        private TooLarge(long most) {
            super("More than " + most + " bytes");
        }

        static boolean caused(Throwable thrown) {
            return Stream.iterate(thrown, Objects::nonNull, Throwable::getCause).limit(20).anyMatch(TooLarge.class::isInstance);
        }
    }

    private static final int PIECE = 64 * 1024;

    private final long most;
    private Counted counted;

    BodyLimit(HttpServletRequest request, long most) {
        super(request);
        this.most = most;
    }

    static boolean lengthUnknown(HttpServletRequest request) {
        return request.getContentLengthLong() < 0 && request.getHeader("Transfer-Encoding") != null;
    }

    @Override
    public ServletInputStream getInputStream() throws IOException {
        if (counted == null) {
            counted = new Counted(super.getInputStream(), most);
        }
        return counted;
    }

    /** Reads over what is left, up to as much again; who sends on after that is cut off. */
    void drain() {
        if (counted == null || !counted.over) {
            return;
        }
        try {
            InputStream rest = super.getInputStream();
            byte[] piece = new byte[PIECE];
            for (long read = 0; read < most && !counted.ended;) {
                int count = rest.read(piece);
                counted.ended = count < 0;
                read += Math.max(0, count);
            }
        } catch (IOException senderHasGone) {
            counted.ended = true;
        }
    }

    private static final class Counted extends ServletInputStream {

        private final ServletInputStream body;
        private final long most;
        private long read;
        private boolean over;
        private boolean ended;

        private Counted(ServletInputStream body, long most) {
            this.body = body;
            this.most = most;
        }

        @Override
        public int read() throws IOException {
            int one = body.read();
            count(one < 0 ? -1 : 1);
            return one;
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            int count = body.read(bytes, from, length);
            count(count);
            return count;
        }

        private void count(int count) throws TooLarge {
            ended = count < 0;
            read += Math.max(0, count);
            // The service may have refused it before, in words of its own.
            over = read > Hardening.LARGEST_BODY;
            if (read > most) {
                throw new TooLarge(most);
            }
        }

        @Override
        public boolean isFinished() {
            return body.isFinished();
        }

        @Override
        public boolean isReady() {
            return body.isReady();
        }

        @Override
        public void setReadListener(ReadListener listener) {
            body.setReadListener(listener);
        }
    }
}

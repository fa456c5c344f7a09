package nl.sluitend.server.api;

import io.nayuki.qrcodegen.QrCode;
import io.nayuki.qrcodegen.QrCode.Ecc;

/// A QR code as the path of one SVG shape, in a square of `size` units. Around it stays a border of
/// four units, without which cameras do not see it.
record QrPath(int size, String path) {

    private static final int BORDER = 4;

    static QrPath of(String text) {
        QrCode code = QrCode.encodeText(text, Ecc.MEDIUM);
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < code.size; y++) {
            drawRow(code, y, path);
        }
        return new QrPath(code.size + 2 * BORDER, path.toString());
    }

    private static void drawRow(QrCode code, int y, StringBuilder path) {
        int x = 0;
        while (x < code.size) {
            int end = x;
            while (end < code.size && code.getModule(end, y)) {
                end++;
            }
            if (end > x) {
                path.append("M%d %dh%dv1h-%dz".formatted(x + BORDER, y + BORDER, end - x, end - x));
            }
            x = end + 1;
        }
    }
}

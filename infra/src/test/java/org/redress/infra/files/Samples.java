package org.redress.infra.files;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** Real files, made here. */
public final class Samples {
    private Samples() {}

    /** Red on the left half, blue on the right. */
    public static byte[] image(String format, int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setColor(Color.RED);
        pen.fillRect(0, 0, width / 2, height);
        pen.setColor(Color.BLUE);
        pen.fillRect(width / 2, 0, width - width / 2, height);
        pen.dispose();
        return written(bytes -> ImageIO.write(image, format, bytes));
    }

    public static byte[] pdf(int pages) {
        return written(bytes -> {
            try (PDDocument document = new PDDocument()) {
                for (int page = 0; page < pages; page++) {
                    document.addPage(new PDPage(PDRectangle.A4));
                }
                document.save(bytes);
            }
        });
    }

    private interface Writing {
        void to(ByteArrayOutputStream bytes) throws IOException;
    }

    private static byte[] written(Writing writing) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            writing.to(bytes);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return bytes.toByteArray();
    }
}

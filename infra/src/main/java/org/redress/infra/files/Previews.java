package org.redress.infra.files;

import java.awt.Dimension;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import net.coobird.thumbnailator.Thumbnails;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.ByteArrayResource;

/**
 * Pictures of images and of pages of PDF files, drawn anew as PNG, so that nothing of a sender's own bytes is shown by a
 * browser. Few at a time, and none of what would take too much room.
 */
public final class Previews {
    private static final Logger LOG = LoggerFactory.getLogger(Previews.class);
    private static final long MOST_PIXELS = 50_000_000;
    private static final int AT_ONCE = 2;
    private static final int PATIENCE_SECONDS = 10;
    private static final float POINTS_PER_INCH = 72;

    private final Semaphore turns = new Semaphore(AT_ONCE, true);

    static {
        ImageIO.setUseCache(false);
    }

    /** @param cache where the fonts found on this machine are listed, so that nobody has to search twice */
    public Previews(Path cache) {
        System.setProperty("pdfbox.fontcache", cache.toString());
    }

    /** @param pages how many there are; an image has one */
    public record Picture(ByteArrayResource png, int pages) {}

    /** Whether a picture of it is worth asking for. */
    public static boolean maybe(String mediaType) {
        return mediaType.equals("application/pdf") || mediaType.matches("image/(png|jpeg|gif|bmp|tiff)");
    }

    /**
     * @param page from 1
     * @param edge longest edge of the picture, in pixels
     * @return absent when no picture can be made of it, whatever the cause
     */
    public Optional<Picture> of(byte[] content, String mediaType, int page, int edge) {
        if (!maybe(mediaType) || !turn()) {
            return Optional.empty();
        }
        try {
            return mediaType.equals("application/pdf") ? pdf(content, page, edge) : image(content, edge);
        } catch (IOException | RuntimeException | StackOverflowError unreadable) {
            LOG.info("No picture could be made of a file of type {}: {}", mediaType, unreadable.toString());
            return Optional.empty();
        } finally {
            turns.release();
        }
    }

    private boolean turn() {
        try {
            return turns.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static Optional<Picture> image(byte[] content, int edge) throws IOException {
        Dimension measured = measured(content);
        if ((long) measured.width * measured.height > MOST_PIXELS) {
            return Optional.empty();
        }
        int longest = Math.min(edge, Math.max(measured.width, measured.height));
        BufferedImage small = Thumbnails.of(new ByteArrayInputStream(content))
                .size(longest, longest)
                .imageType(BufferedImage.TYPE_INT_ARGB)
                .asBufferedImage();
        return Optional.of(new Picture(png(small), 1));
    }

    /** Read from the head alone: a small file may unfold to more than fits into memory. */
    private static Dimension measured(byte[] content) throws IOException {
        try (ImageInputStream stream = ImageIO.createImageInputStream(new ByteArrayInputStream(content))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(stream);
            if (!readers.hasNext()) {
                throw new IOException("no image that can be read");
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(stream);
                return new Dimension(reader.getWidth(0), reader.getHeight(0));
            } finally {
                reader.dispose();
            }
        }
    }

    private static Optional<Picture> pdf(byte[] content, int page, int edge) throws IOException {
        try (PDDocument document = Loader.loadPDF(content)) {
            int pages = document.getNumberOfPages();
            if (page < 1 || page > pages) {
                return Optional.empty();
            }
            PDRectangle paper = document.getPage(page - 1).getCropBox();
            float longest = Math.max(1, Math.max(paper.getWidth(), paper.getHeight()));
            BufferedImage drawn = new PDFRenderer(document)
                    .renderImageWithDPI(page - 1, POINTS_PER_INCH * edge / longest, ImageType.RGB);
            return Optional.of(new Picture(png(drawn), pages));
        }
    }

    private static ByteArrayResource png(BufferedImage image) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "png", bytes);
        return new ByteArrayResource(bytes.toByteArray());
    }
}

package org.redress.infra.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.redress.infra.files.Previews.Picture;

class PreviewsTest {
    @TempDir
    Path folder;

    @SuppressWarnings("NullAway.Init")
    private Previews previews;

    @BeforeEach
    void open() {
        previews = new Previews(folder);
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpeg", "gif", "bmp", "tiff"})
    void an_image_is_drawn_anew_no_larger_than_asked(String format) throws IOException {
        Picture picture = previews.of(Samples.image(format, 400, 200), "image/" + format, 1, 100)
                .orElseThrow();

        BufferedImage drawn = read(picture);
        assertThat(drawn.getWidth()).isEqualTo(100);
        assertThat(drawn.getHeight()).isEqualTo(50);
        assertThat(new Color(drawn.getRGB(10, 25)).getRed()).isGreaterThan(200);
        assertThat(new Color(drawn.getRGB(90, 25)).getBlue()).isGreaterThan(200);
    }

    @Test
    void a_small_image_is_not_blown_up() throws IOException {
        assertThat(read(previews.of(Samples.image("png", 20, 10), "image/png", 1, 1600)
                                .orElseThrow())
                        .getWidth())
                .isEqualTo(20);
    }

    @Test
    void each_page_of_a_pdf_is_drawn_and_there_is_no_page_beyond() throws IOException {
        byte[] pdf = Samples.pdf(3);

        Picture second = previews.of(pdf, "application/pdf", 2, 500).orElseThrow();
        assertThat(second.pages()).isEqualTo(3);
        assertThat(read(second).getHeight()).isBetween(499, 501);
        assertThat(previews.of(pdf, "application/pdf", 0, 500)).isEmpty();
        assertThat(previews.of(pdf, "application/pdf", 4, 500)).isEmpty();
    }

    @Test
    void broken_or_lying_files_have_no_picture() {
        byte[] half = Samples.image("png", 400, 200);
        byte[] words = "%PDF-1.7 and nothing more".getBytes(StandardCharsets.US_ASCII);

        assertThat(previews.of(Arrays.copyOf(half, 60), "image/png", 1, 100)).isEmpty();
        assertThat(previews.of(words, "application/pdf", 1, 100)).isEmpty();
        assertThat(previews.of(words, "image/png", 1, 100)).isEmpty();
        assertThat(previews.of(words, "text/html", 1, 100)).isEmpty();
    }

    @Test
    void a_small_file_that_would_unfold_to_hundreds_of_megabytes_is_left_alone() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(8_000, 7_000, BufferedImage.TYPE_BYTE_BINARY), "png", bytes);

        assertThat(bytes.size()).isLessThan(100_000);
        assertThat(previews.of(bytes.toByteArray(), "image/png", 1, 100)).isEmpty();
    }

    private static BufferedImage read(Picture picture) throws IOException {
        return ImageIO.read(picture.png().getInputStream());
    }
}

package org.engram.ui.film.gif;

import java.awt.AlphaComposite;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.ImageInputStream;

/**
 * A GIF as ImageIO reads it.
 *
 * @param pictures whole, as a viewer puts them together
 * @param centiseconds how long each is shown
 */
public record ReadGif(List<BufferedImage> pictures, List<Integer> centiseconds, boolean repeats) {
    private static final String TREE = "javax_imageio_gif_image_1.0";

    public static ReadGif of(byte[] bytes) throws IOException {
        ImageReader reader = ImageIO.getImageReadersByFormatName("gif").next();
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
            reader.setInput(in);
            return read(reader, new String(bytes, StandardCharsets.ISO_8859_1).contains("NETSCAPE2.0"));
        } finally {
            reader.dispose();
        }
    }

    private static ReadGif read(ImageReader reader, boolean repeats) throws IOException {
        List<BufferedImage> pictures = new ArrayList<>();
        List<Integer> delays = new ArrayList<>();
        BufferedImage whole = null;
        int count = reader.getNumImages(true);
        for (int i = 0; i < count; i++) {
            IIOMetadataNode tree = (IIOMetadataNode) reader.getImageMetadata(i).getAsTree(TREE);
            delays.add(number(tree, "GraphicControlExtension", "delayTime"));
            BufferedImage part = reader.read(i);
            BufferedImage next = new BufferedImage(
                    whole == null ? part.getWidth() : whole.getWidth(),
                    whole == null ? part.getHeight() : whole.getHeight(),
                    BufferedImage.TYPE_INT_RGB);
            Graphics2D g = next.createGraphics();
            g.drawImage(whole, 0, 0, null);
            g.setComposite(AlphaComposite.SrcOver);
            g.drawImage(
                    part,
                    number(tree, "ImageDescriptor", "imageLeftPosition"),
                    number(tree, "ImageDescriptor", "imageTopPosition"),
                    null);
            g.dispose();
            pictures.add(next);
            whole = next;
        }
        return new ReadGif(pictures, delays, repeats);
    }

    private static int number(IIOMetadataNode tree, String part, String attribute) {
        return Integer.parseInt(
                ((IIOMetadataNode) tree.getElementsByTagName(part).item(0)).getAttribute(attribute));
    }
}

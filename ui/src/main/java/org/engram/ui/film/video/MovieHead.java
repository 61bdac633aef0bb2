package org.engram.ui.film.video;

import java.util.List;
import java.util.stream.IntStream;
import org.engram.ui.film.video.PictureStream.Coded;

/**
 * What stands in an MP4 file before its pictures: how many there are, how large each is in bytes, how long it is shown. The dates are left
 * empty, so that the same film has the same bytes.
 */
record MovieHead(
        int width, int height, int framesPerSecond, byte[] sequenceSet, byte[] pictureSet, List<Coded> pictures) {
    private static final int[] UNTURNED = {0x10000, 0, 0, 0, 0x10000, 0, 0, 0, 0x40000000};
    private static final int ONE = 0x10000;
    private static final int UNDETERMINED = 0x55c4;
    private static final int INCHES_72 = 72 << 16;

    private static final int PREFIX = 4;

    /** The bytes from the start of the file to the first picture. */
    byte[] bytes() {
        Box kind = new Box("ftyp").text("isom").numbers(0x200).text("isomiso2avc1mp41");
        int length = kind.bytes().length + movie(0).bytes().length + 8;
        byte[] movie = movie(length).bytes();
        byte[] start = new byte[length - 8];
        System.arraycopy(kind.bytes(), 0, start, 0, kind.bytes().length);
        System.arraycopy(movie, 0, start, kind.bytes().length, movie.length);
        return start;
    }

    /** Bytes of all pictures, each behind its length. */
    long dataBytes() {
        return pictures.stream().mapToLong(p -> p.unit().length + PREFIX).sum();
    }

    private int duration() {
        return pictures.size();
    }

    /** @param data where the first picture will stand */
    private Box movie(int data) {
        Box head = Box.versioned("mvhd", 0)
                .numbers(0, 0, framesPerSecond, duration(), ONE)
                .shorts(0x100, 0)
                .numbers(0, 0)
                .numbers(UNTURNED)
                .numbers(0, 0, 0, 0, 0, 0, 2);
        Box track = Box.versioned("tkhd", 3)
                .numbers(0, 0, 1, 0, duration(), 0, 0, 0, 0)
                .numbers(UNTURNED)
                .numbers(width << 16, height << 16);
        return Box.holding("moov", head, Box.holding("trak", track, media(data)));
    }

    private Box media(int data) {
        Box head = Box.versioned("mdhd", 0)
                .numbers(0, 0, framesPerSecond, duration())
                .shorts(UNDETERMINED, 0);
        Box handler = Box.versioned("hdlr", 0)
                .numbers(0)
                .text("vide")
                .numbers(0, 0, 0)
                .text("Engram")
                .small(0);
        Box here = Box.versioned("url ", 1);
        Box information = Box.holding(
                "minf",
                Box.versioned("vmhd", 1).shorts(0, 0, 0, 0),
                Box.holding("dinf", Box.versioned("dref", 0).numbers(1).bytes(here.bytes())),
                samples(data));
        return Box.holding("mdia", head, handler, information);
    }

    private Box samples(int data) {
        int[] sizes = pictures.stream().mapToInt(p -> p.unit().length + PREFIX).toArray();
        int[] keys = IntStream.range(0, pictures.size())
                .filter(i -> pictures.get(i).key())
                .map(i -> i + 1)
                .toArray();
        return Box.holding(
                "stbl",
                Box.versioned("stsd", 0).numbers(1).bytes(entry().bytes()),
                Box.versioned("stts", 0).numbers(1, pictures.size(), 1),
                Box.versioned("stss", 0).numbers(keys.length).numbers(keys),
                Box.versioned("stsc", 0).numbers(1, 1, pictures.size(), 1),
                Box.versioned("stsz", 0).numbers(0, pictures.size()).numbers(sizes),
                Box.versioned("stco", 0).numbers(1, data));
    }

    private Box entry() {
        return new Box("avc1")
                .shorts(0, 0, 0, 1, 0, 0)
                .numbers(0, 0, 0)
                .shorts(width, height)
                .numbers(INCHES_72, INCHES_72, 0)
                .shorts(1)
                .bytes(new byte[32])
                .shorts(24, 0xffff)
                .bytes(configuration().bytes())
                .bytes(new Box("colr").text("nclx").shorts(1, 1, 1).small(0).bytes());
    }

    private Box configuration() {
        return new Box("avcC")
                .small(1, sequenceSet[1], sequenceSet[2], sequenceSet[3], 0xff, 0xe1)
                .shorts(sequenceSet.length)
                .bytes(sequenceSet)
                .small(1)
                .shorts(pictureSet.length)
                .bytes(pictureSet);
    }
}

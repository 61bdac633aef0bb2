package org.engram.ui.shell;

import java.io.File;
import java.lang.reflect.Constructor;
import java.lang.reflect.Proxy;
import java.util.List;
import javafx.event.EventType;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;

/** A file that is dragged over the window from elsewhere, which the Headless platform's robot cannot do. */
final class DroppedFile {
    private DroppedFile() {}

    static DragEvent event(EventType<DragEvent> type, File file) {
        return new DragEvent(type, dragboard(file), 10, 10, 10, 10, TransferMode.COPY, null, null, null);
    }

    private static Dragboard dragboard(File file) {
        try {
            Class<?> peerType = Class.forName("com.sun.javafx.tk.TKClipboard");
            Object peer = Proxy.newProxyInstance(
                    peerType.getClassLoader(),
                    new Class<?>[] {peerType},
                    (proxy, method, arguments) -> switch (method.getName()) {
                        case "getContent" -> List.of(file);
                        case "hasContent" -> true;
                        default -> null;
                    });
            Constructor<Dragboard> constructor = Dragboard.class.getDeclaredConstructor(peerType);
            constructor.setAccessible(true);
            return constructor.newInstance(peer);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("another JavaFX", e);
        }
    }
}

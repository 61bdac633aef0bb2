package org.engram.ui.shell;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import org.testfx.util.WaitForAsyncUtils;

/** Waits for what comes by itself, however busy the machine is. */
public final class Waiting {
    private static final int PATIENCE_SECONDS = 40;

    private Waiting() {}

    /** Until something holds on the JavaFX thread. */
    public static void until(BooleanSupplier condition) {
        try {
            WaitForAsyncUtils.waitFor(
                    PATIENCE_SECONDS,
                    TimeUnit.SECONDS,
                    () -> WaitForAsyncUtils.asyncFx(condition::getAsBoolean).get());
        } catch (TimeoutException late) {
            throw new AssertionError("did not happen within " + PATIENCE_SECONDS + " s", late);
        }
    }
}

package org.engram.ui.laboratory;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.engram.ui.export.ExportException;
import org.engram.ui.player.Quantity;

/**
 * Long work beside the window, such as making files: one piece at a time, on a thread of its own, with words for how far it is. What came
 * of it is taken once a picture. All methods on the JavaFX thread.
 */
public final class Errand implements AutoCloseable {
    private static final Logger LOG = System.getLogger(Errand.class.getName());

    /** How long closing waits for work that is not in the middle of a computation. */
    private static final Duration GRACE = Duration.ofMillis(400);

    /** What is done aside. */
    @FunctionalInterface
    public interface Work {
        /**
         * Interrupting the thread cancels.
         *
         * @param progress told the part that is done, from 0 to 1
         * @return what is left to do on the JavaFX thread
         * @throws ExportException with one sentence
         */
        Runnable run(DoubleConsumer progress) throws ExportException;
    }

    private final ReadOnlyStringWrapper words = new ReadOnlyStringWrapper(this, "words", "");
    private String what = "";
    private volatile double part;
    private long started;
    private FutureTask<Runnable> task;
    private Thread thread;
    private boolean cancelled;

    Errand() {}

    /** What is being done, and how far it is: "Saving flow.pptx… 40 %"; empty while nothing is. */
    public ReadOnlyStringProperty wordsProperty() {
        return words.getReadOnlyProperty();
    }

    /** Whether work is being done, or done and not taken yet. */
    public boolean busy() {
        return task != null;
    }

    /** @param name what is being done: "Saving flow.pptx" */
    void start(String name, Work work) {
        what = name;
        part = 0;
        cancelled = false;
        started = System.nanoTime();
        task = new FutureTask<>(() -> work.run(done -> part = done));
        thread = Thread.ofPlatform().daemon().name("errand").start(task);
        words.set(what + "…");
    }

    /** Asks the work to end; nothing is done when there is none. */
    public void cancel() {
        if (busy()) {
            what = "Cancelling";
            cancelled = true;
            thread.interrupt();
        }
    }

    /** Shows how far it is, and finishes what is done. */
    void pulse(Consumer<String> onProblem) {
        if (!busy()) {
            return;
        }
        if (!task.isDone()) {
            if (cancelled) {
                thread.interrupt(); // again, as a library on the way may have swallowed the first
            }
            double done = part;
            words.set(done > 0 && done < 1 ? "%s… %.0f %%".formatted(what, 100 * done) + left(done) : what + "…");
            return;
        }
        FutureTask<Runnable> done = task;
        task = null;
        if (done.state() == Future.State.SUCCESS) {
            done.resultNow().run();
        } else {
            onProblem.accept(sentence(done.exceptionNow()));
        }
        words.set("");
    }

    /** ", about 12 s left"; empty where too little is done to say, or hardly anything is left. */
    private String left(double done) {
        double spent = (System.nanoTime() - started) / 1e9;
        double left = spent * (1 - done) / done;
        return spent > 1 && left >= 1 ? ", about " + Quantity.duration(left) + " left" : "";
    }

    private static String sentence(Throwable problem) {
        return switch (problem) {
            case ExportException e -> e.getMessage();
            case CancellationException _ -> ExportException.cancelled().getMessage();
            case OutOfMemoryError _ -> "This does not fit into memory; choose a smaller size or scale.";
            default -> {
                LOG.log(Level.ERROR, "work beside the window failed", problem);
                yield "This could not be made because of a fault in Engram; nothing was written.";
            }
        };
    }

    /** Cancels; files that are being written disappear. */
    @Override
    public void close() {
        if (busy()) {
            cancel();
            try {
                thread.join(GRACE);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}

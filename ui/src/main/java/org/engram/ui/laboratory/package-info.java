/**
 * What a laboratory is to the window, and what laboratories share.
 *
 * <p>The window knows a {@link org.engram.ui.laboratory.Laboratory} and its {@link org.engram.ui.laboratory.LaboratoryEntry}, nothing
 * else of it. To add one, say of memories:
 *
 * <ol>
 *   <li>In {@code simulation.experiment}: the experiment, its parameter table (an enum of {@code Parameter}), its {@code Settings} and its
 *       {@code Preset}s.
 *   <li>In {@code simulation.run.memory}: a {@code Run} with its snapshot and frame, a {@code RunFactory}, a {@code Cost}. A
 *       {@code Recording} over an enum of columns keeps the curves, {@code Checkpoints} and {@code Replay} the way back; a
 *       {@code Solved} is the run for other threads.
 *   <li>In {@code ui.memory}: {@code MemoryViewModel extends} {@link org.engram.ui.laboratory.LaboratoryViewModel}, which has settings
 *       and their {@link org.engram.ui.laboratory.Changes}, presets, parameters, facts, ghost, notice, player and run already; it adds its
 *       own choices through {@code change(settings)}, the cost and the seed, and looks at each frame in {@code accept}. A change that the present run can take, such as a learning
 *       rate, goes through {@code carryOut} to {@code session().continueWith(experiment)}.
 *   <li>{@code MemoryPlayerWords}: how the transport bar speaks of time, steps and quality.
 *   <li>{@code MemoryView.fxml} and its controller {@code MemoryView} ({@link org.engram.ui.laboratory.LoadedView} finds one by the
 *       other; module-info opens the package to javafx.fxml; style class "laboratory-view"): {@code FigurePane}s in
 *       {@link org.engram.ui.laboratory.Figures},
 *       {@link org.engram.ui.laboratory.FactChooser}, {@link org.engram.ui.laboratory.Segments},
 *       {@link org.engram.ui.laboratory.Counters}; AskPanel.fxml with an {@link org.engram.ui.laboratory.AskViewModel} and the
 *       laboratory's {@link org.engram.ui.laboratory.Respondent}. {@code MemoryView implements}
 *       {@link org.engram.ui.laboratory.LaboratoryView}. What takes long is {@link org.engram.ui.laboratory.Awaited}.
 *   <li>{@code MemoryLaboratory extends} {@link org.engram.ui.laboratory.LoadedLaboratory}, which has all that laboratories share: the
 *       view model on a {@code Session}, the view, its footage and its tour. Its static {@code entry()} is what the rail says of it; an
 *       icon is a shape for the style class "icon-laboratory-memory" in engram.css.
 *   <li>Its runs are pinned by a {@link org.engram.ui.laboratory.Keeping} that says what stays of one, {@code Pins.of(this, keeping, sessions)}
 *       in the view model, and in the line figures the {@link org.engram.ui.laboratory.PinnedRuns} of {@code pins.runsProperty()}: their
 *       series as ghosts, their names in the backdrop, their end in the axis. Button, table, caption and files follow, and the next window
 *       solves them again.
 *   <li>It is filmed by a {@code MemoryReel}, a {@code RunReel} that says what is seen of a frame; its footage gives that the
 *       {@code solvedRuns()} of the view model.
 *   <li>One line in {@code ui.shell.Laboratories}. From the second laboratory on the window has a rail, and Ctrl+1, Ctrl+2, … open them.
 * </ol>
 *
 * <p>Laboratories do not know each other (ArchitectureTest). Each is opened when it is first shown and keeps its run when another one is;
 * the timer then takes no frames of it.
 */
package org.engram.ui.laboratory;

package org.engram.ui.shell;

import java.util.List;
import org.engram.ui.flow.FlowLaboratory;
import org.engram.ui.laboratory.LaboratoryEntry;
import org.engram.ui.memory.MemoryLaboratory;
import org.engram.ui.transformer.TransformerLaboratory;

/** The laboratories there are, as they stand on the rail. The only class of the window that knows one by its name. */
final class Laboratories {
    private Laboratories() {}

    static List<LaboratoryEntry> all() {
        return List.of(FlowLaboratory.entry(), TransformerLaboratory.entry(), MemoryLaboratory.entry());
    }
}

package org.engram.simulation.runfile;

import java.util.ArrayList;
import java.util.List;
import org.engram.simulation.experiment.InvalidSettingException;
import org.engram.simulation.experiment.RateChange;
import org.engram.simulation.experiment.TransformerParameter;

/** Learning rates that were chosen on the way, as text: "512:0.003,1024:0.001". */
final class RateChanges {
    private RateChanges() {}

    static String text(RateChange change) {
        return change.step() + ":" + TransformerParameter.LEARNING_RATE.text(change.learningRate());
    }

    /**
     * All rates of a run.
     *
     * @param first from step 0 on
     * @throws InvalidSettingException naming the option and what is wrong
     */
    static List<RateChange> read(double first, String option, String text) {
        List<RateChange> rates = new ArrayList<>(List.of(new RateChange(0, first)));
        for (String part : text.split(",")) {
            String[] pair = part.strip().split(":");
            double step = Numbers.parse(pair[0]).orElse(Double.NaN);
            double rate = pair.length == 2 ? Numbers.parse(pair[1]).orElse(Double.NaN) : Double.NaN;
            boolean inOrder = step > rates.getLast().step() && step == Math.rint(step) && step < 1e15;
            if (!inOrder || !TransformerParameter.LEARNING_RATE.allows(rate)) {
                throw new InvalidSettingException(
                        "--%s has %s but must be STEP:RATE,…, steps rising from 1 and rates above 0."
                                .formatted(option, part));
            }
            rates.add(new RateChange((long) step, rate));
        }
        return rates;
    }
}

import java.util.List;
import java.util.Map;

/** What stands at the axes of the figures; and of each run, what its caption must name. */
final class Expected {
    private static final Map<String, List<String>> AXES = Map.ofEntries(
            Map.entry("flow/losses", List.of("time t", "cross entropy (nats)", "log |𝒜|", "H(a | r)")),
            Map.entry("flow/norms", List.of("time t", "‖W_OV(·, z)‖")),
            Map.entry("flow/output-value", List.of("token z", "W_OV", "relations")),
            Map.entry("flow/attention", List.of("token z", "subjects")),
            Map.entry("flow/answers", List.of("p̂(a | s, r)", "p(a | r)")),
            Map.entry("train/losses", List.of("step", "cross entropy (nats)", "log |𝒜|", "H(a | r)")),
            Map.entry("train/accuracy", List.of("step", "of the test")),
            Map.entry("train/norms", List.of("step", "Frobenius")),
            Map.entry("train/output-value", List.of("token z", "W_OV")),
            Map.entry("train/answers", List.of("logit")),
            Map.entry("train/attention", List.of("token of the prompt")),
            Map.entry("train/attention-by-kind", List.of("kind of token", "subject", "noise", "EOS")),
            Map.entry("train/map", List.of("attention", "MLP")),
            Map.entry("train/rivals", List.of("time t", "loss (nats)")));

    private static final Map<String, List<String>> CAPTIONS = Map.of(
            "flow", List.of("S = ", "R = ", "α = ", "ε = "),
            "train", List.of("S = ", "R = ", "d_h = ", "seed"));

    private Expected() {}

    static List<String> axes(String command, String figure) {
        return AXES.getOrDefault(command + "/" + figure, List.of());
    }

    static List<String> caption(String command) {
        return CAPTIONS.getOrDefault(command, List.of());
    }
}

package org.engram.simulation.experiment;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.engram.simulation.task.Facts;
import org.engram.simulation.task.TableFacts;
import org.engram.simulation.transformer.EmbeddingLaw;

/** Makes an experiment of settings, or says what is wrong with them. */
final class MemoryExperimentBuilder {
    private static final double MOMENTUM = 0.9;

    /** A training ends where it recalls all. */
    private static final double ALL = 1;

    private final MemorySettings settings;

    MemoryExperimentBuilder(MemorySettings settings) {
        this.settings = settings;
    }

    MemoryExperiment build() {
        for (MemoryParameter parameter : MemoryParameter.values()) {
            double value = settings.value(parameter);
            RangeCheck.check(parameter, parameter.option(), value, settings.max(parameter), settings.source());
        }
        checkIdentity();
        checkDegree();
        return new MemoryExperiment(
                kind(),
                map(),
                whole(MemoryParameter.INPUTS),
                outputs(),
                whole(MemoryParameter.DIMENSION),
                (EmbeddingLaw) settings.value(MemoryChoice.EMBEDDINGS),
                (long) settings.value(MemoryParameter.SEED),
                follows());
    }

    private void checkIdentity() {
        double inputs = settings.value(MemoryParameter.INPUTS);
        if (settings.has(MapChoice.IDENTITY) && !follows() && settings.value(MemoryParameter.OUTPUTS) < inputs) {
            String why = "an identity has an output for each input";
            throw RangeCheck.tooSmall(MemoryParameter.OUTPUTS, settings.value(MemoryParameter.OUTPUTS), inputs, why);
        }
    }

    private void checkDegree() {
        double degree = settings.value(MemoryParameter.DEGREE);
        if (settings.kind().constructedMlp() && !allowed((int) degree)) {
            String degrees = IntStream.rangeClosed(0, (int) MemoryParameter.DEGREE.max())
                    .filter(this::allowed)
                    .mapToObj(Integer::toString)
                    .collect(Collectors.joining(", "));
            throw RangeCheck.invalid(
                    MemoryParameter.DEGREE,
                    MemoryParameter.DEGREE.option(),
                    degree,
                    "one of %s (%s has no part of another that this memory can use)".formatted(degrees, activation()));
        }
    }

    private String activation() {
        return MemoryChoice.ACTIVATION.word(settings.value(MemoryChoice.ACTIVATION));
    }

    /**
     * Whether σ, or σ' in a tangent kernel, has a part of this degree. ReLU and GELU are x/2 and an even function: beyond degree 1 they
     * have even parts only, and their slopes beyond degree 0 odd ones only. Pairs need an odd degree in the subject and 1 in the relation.
     */
    private boolean allowed(int degree) {
        boolean polynomial = settings.has(MemoryActivation.HERMITE);
        return switch (settings.kind()) {
            case MLP_NTK -> polynomial || degree == 0 || degree % 2 == 1;
            case MLP_FEATURES -> polynomial ? degree >= 1 : degree <= 1 || degree % 2 == 0;
            case MULTI_INPUT -> degree >= 2 && degree % 2 == 0;
            default -> true;
        };
    }

    private MemoryKind kind() {
        MemoryKind.OuterProduct products = new MemoryKind.OuterProduct();
        int width = whole(MemoryParameter.WIDTH);
        int degree = whole(MemoryParameter.DEGREE);
        MemoryActivation activation = (MemoryActivation) settings.value(MemoryChoice.ACTIVATION);
        return switch (settings.kind()) {
            case LINEAR -> products;
            case GRADIENT_STEP -> new MemoryKind.GradientStep();
            case LOW_RANK ->
                new MemoryKind.LowRank(
                        whole(MemoryParameter.RANK), (MemoryKind.Side) settings.value(MemoryChoice.SIDE));
            case SIGN -> new MemoryKind.Sign(products);
            case QUANTIZED ->
                new MemoryKind.Quantised(
                        products, whole(MemoryParameter.BITS), (MemoryKind.Grid) settings.value(MemoryChoice.GRID));
            case LINEAR_TRAINED -> new MemoryKind.TrainedMatrix(training());
            case MLP_FEATURES -> new MemoryKind.RandomFeatures(width, activation, degree);
            case MLP_NTK -> new MemoryKind.TangentKernel(width, activation, degree);
            case MLP_TRAINED -> new MemoryKind.TrainedMlp(width, training());
            case MULTI_INPUT -> new MemoryKind.PairFeatures(width, activation, degree, relations());
        };
    }

    private MemoryTraining training() {
        UpdateRule rule = settings.has(OptimiserKind.ADAM) ? new UpdateRule.Adam(0) : new UpdateRule.Sgd(MOMENTUM, 0);
        double rate = settings.value(MemoryParameter.LEARNING_RATE);
        return new MemoryTraining(rule, rate, whole(MemoryParameter.STEPS), ALL);
    }

    private int relations() {
        return settings.has(MapChoice.FACTS)
                ? settings.source().table().relationCount()
                : whole(MemoryParameter.RELATIONS);
    }

    private AssociationMap map() {
        return switch ((MapChoice) settings.value(MemoryChoice.MAP)) {
            case IDENTITY -> new AssociationMap.Identity();
            case MODULO -> new AssociationMap.Modulo();
            case RANDOM -> new AssociationMap.Random();
            case FACTS -> new AssociationMap.OfFacts(facts());
        };
    }

    private Facts facts() {
        FactSource.Table table = settings.source();
        return new TableFacts(
                table.name(),
                table.table(),
                table.table().subjectCount(),
                table.table().relationCount(),
                0);
    }

    private boolean follows() {
        return settings.outputsFollow() && !settings.has(MapChoice.FACTS);
    }

    private int outputs() {
        if (settings.has(MapChoice.FACTS)) {
            return settings.source().table().answerCount();
        }
        return whole(follows() ? MemoryParameter.INPUTS : MemoryParameter.OUTPUTS);
    }

    private int whole(MemoryParameter parameter) {
        return (int) settings.value(parameter);
    }
}

package org.engram.simulation.kernel;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorSpecies;

/**
 * The vector width of this process: the machine's own, at most one vector of {@value Kernel#LANES} lanes, or what the
 * system property {@value Kernels#WIDTH_PROPERTY} asks for. A constant, because the compiler needs one.
 */
final class Width {
    static final VectorSpecies<Double> SPECIES = species();
    static final int LENGTH = SPECIES.length();

    private Width() {}

    private static VectorSpecies<Double> species() {
        return switch (System.getProperty(Kernels.WIDTH_PROPERTY, "")) {
            case "64" -> DoubleVector.SPECIES_64;
            case "128" -> DoubleVector.SPECIES_128;
            case "256" -> DoubleVector.SPECIES_256;
            case "512" -> DoubleVector.SPECIES_512;
            default ->
                DoubleVector.SPECIES_PREFERRED.length() > Kernel.LANES
                        ? DoubleVector.SPECIES_512
                        : DoubleVector.SPECIES_PREFERRED;
        };
    }
}

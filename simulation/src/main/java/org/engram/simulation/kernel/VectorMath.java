package org.engram.simulation.kernel;

import static jdk.incubator.vector.VectorOperators.EQ;
import static jdk.incubator.vector.VectorOperators.GE;
import static jdk.incubator.vector.VectorOperators.GT;
import static jdk.incubator.vector.VectorOperators.LSHL;
import static jdk.incubator.vector.VectorOperators.LSHR;
import static jdk.incubator.vector.VectorOperators.LT;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.LongVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorSpecies;

/**
 * {@link Exponential} and {@link Logarithm} over arrays, lane by lane the same operations.
 *
 * <p>Each is one long method on purpose: above 325 bytes of bytecode the compiler does not inline it, and so compiles it
 * by itself. Inlined into a larger loop it can pass the compiler's node limit, and vectors become objects on the heap.
 */
final class VectorMath {
    private static final VectorSpecies<Double> SPECIES = Width.SPECIES;
    private static final int W = Width.LENGTH;

    private VectorMath() {}

    /** {@code out[o+i] = exp(x[p+i] − shift)} for i in [0, n). Modified: out. */
    static void exp(int n, double[] x, int p, double shift, double[] out, int o) {
        int i = 0;
        for (; i + W <= n; i += W) {
            DoubleVector v = DoubleVector.fromArray(SPECIES, x, p + i).sub(shift);
            DoubleVector k =
                    v.fma(all(Exponential.LOG2_E), all(Exponential.ROUND)).sub(Exponential.ROUND);
            DoubleVector minus = k.neg();
            DoubleVector high = minus.fma(all(Exponential.LN2_HIGH), v);
            DoubleVector r = minus.fma(all(Exponential.LN2_LOW), high);
            DoubleVector rest = minus.fma(all(Exponential.LN2_LOW), high.sub(r));
            DoubleVector s = r.mul(r);
            DoubleVector even = all(Exponential.Q10)
                    .fma(s, all(Exponential.Q8))
                    .fma(s, all(Exponential.Q6))
                    .fma(s, all(Exponential.Q4))
                    .fma(s, all(Exponential.Q2))
                    .fma(s, all(Exponential.Q0));
            DoubleVector odd = all(Exponential.Q9)
                    .fma(s, all(Exponential.Q7))
                    .fma(s, all(Exponential.Q5))
                    .fma(s, all(Exponential.Q3))
                    .fma(s, all(Exponential.Q1));
            DoubleVector power = r.add(s.fma(r.fma(odd, even), rest)).add(1);
            DoubleVector half = k.fma(all(0.5), all(Exponential.POWER));
            DoubleVector other = k.sub(half.sub(Exponential.POWER)).add(Exponential.POWER);
            power.mul(half.reinterpretAsLongs().lanewise(LSHL, 52).reinterpretAsDoubles())
                    .mul(other.reinterpretAsLongs().lanewise(LSHL, 52).reinterpretAsDoubles())
                    .blend(Double.POSITIVE_INFINITY, v.compare(GT, Exponential.OVERFLOW))
                    .blend(0.0, v.compare(LT, Exponential.UNDERFLOW))
                    .intoArray(out, o + i);
        }
        for (; i < n; i++) {
            out[o + i] = Exponential.of(x[p + i] - shift);
        }
    }

    /** {@code out[o+i] = log(x[p+i])} for i in [0, n). Modified: out. */
    static void log(int n, double[] x, int p, double[] out, int o) {
        int i = 0;
        for (; i + W <= n; i += W) {
            DoubleVector v = DoubleVector.fromArray(SPECIES, x, p + i);
            VectorMask<Double> subnormal = v.compare(LT, Double.MIN_NORMAL);
            LongVector shifted = v.blend(v.mul(Logarithm.SCALE), subnormal)
                    .reinterpretAsLongs()
                    .add(Logarithm.SHIFT);
            DoubleVector biased =
                    shifted.lanewise(LSHR, 52).or(Logarithm.INTEGER).reinterpretAsDoubles();
            DoubleVector normal = biased.sub(Logarithm.BIAS);
            DoubleVector k = normal.blend(normal.sub(Logarithm.SCALE_EXPONENT), subnormal);
            LongVector significand = shifted.and(Logarithm.SIGNIFICAND).add(Logarithm.FIRST);
            DoubleVector f = significand.reinterpretAsDoubles().sub(1);
            DoubleVector s = f.div(f.add(2));
            DoubleVector z = s.mul(s);
            DoubleVector w = z.mul(z);
            DoubleVector even = all(Logarithm.R6).fma(w, all(Logarithm.R4)).fma(w, all(Logarithm.R2));
            DoubleVector odd = all(Logarithm.R7)
                    .fma(w, all(Logarithm.R5))
                    .fma(w, all(Logarithm.R3))
                    .fma(w, all(Logarithm.R1));
            DoubleVector half = f.mul(0.5).mul(f);
            DoubleVector series = half.add(w.fma(even, z.mul(odd)));
            DoubleVector correction =
                    half.sub(s.fma(series, k.mul(Logarithm.LN2_LOW))).sub(f);
            k.fma(all(Logarithm.LN2_HIGH), correction.neg())
                    .blend(Double.POSITIVE_INFINITY, v.compare(EQ, Double.POSITIVE_INFINITY))
                    .blend(Double.NaN, v.compare(GE, 0.0).not())
                    .blend(Double.NEGATIVE_INFINITY, v.compare(EQ, 0.0))
                    .intoArray(out, o + i);
        }
        for (; i < n; i++) {
            out[o + i] = Logarithm.of(x[p + i]);
        }
    }

    private static DoubleVector all(double value) {
        return DoubleVector.broadcast(SPECIES, value);
    }
}

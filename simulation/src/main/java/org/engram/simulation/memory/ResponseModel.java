package org.engram.simulation.memory;

import org.engram.simulation.kernel.Kernel;

/**
 * A memory with weights in one flat array, F(e_x; weights), and the gradient of a loss of its responses. Work on rows is for any thread:
 * the inputs do not depend on one another.
 */
interface ResponseModel {
    /** The weights before the first step, a new array. */
    double[] start();

    /** Takes the weights for what follows. */
    void begin(double[] weights);

    /** F(e_x) of the inputs from {@code from} to before {@code to}. Modified: responses, N×d. */
    void respond(Kernel own, int from, int to, double[] responses);

    /** After {@link #respond} of the same inputs: what the gradient needs of them. */
    void backward(Kernel own, int from, int to, double[] responseGradient);

    /** After {@link #backward} of all inputs. Modified: gradient, which becomes that of the weights. */
    void gradient(Kernel kernel, double[] responseGradient, double[] gradient);
}

/** Training a model: prompts drawn batch by batch, optimisers, learning rates, the test, and the columns that are measured. */
package org.engram.simulation.training;

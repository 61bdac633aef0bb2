/** The reduced model of a table of facts, on which gradient, spectral and sign flow race. */
package org.engram.simulation.theory.rivals;

/** The weights that the proofs of Theorems 3 and 4 write down. */
package org.engram.simulation.transformer.construction;

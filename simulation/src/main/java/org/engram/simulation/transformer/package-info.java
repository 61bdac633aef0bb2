/** The one-layer transformer and the merged head: embeddings, attention, MLP, forward and backward passes, and readings of what is inside. */
package org.engram.simulation.transformer;

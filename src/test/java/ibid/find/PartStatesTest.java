package ibid.find;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ibid.label.LinearChain;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PartStatesTest {
    private final PartStates states = PartStates.ALL;

    private List<Integer> path(Part... parts) {
        List<Integer> path = new ArrayList<>();
        for (Part part : parts) {
            path.add(PartStates.state(part, path.isEmpty() ? -1 : path.get(path.size() - 1)));
        }
        return path;
    }

    private boolean isPossible(Part... parts) {
        List<Integer> path = path(parts);
        boolean possible = states.mayStart(path.get(0));
        for (int i = 1; i < path.size(); i++) {
            possible &= states.mayFollow(path.get(i - 1), path.get(i));
        }
        return possible;
    }

    @Test
    void aStateShowsItsPart() {
        Part[] parts = {
            Part.OUTSIDE,
            Part.OUTSIDE,
            Part.HEADING,
            Part.INTERRUPTION,
            Part.BEGIN,
            Part.CONTINUE,
            Part.CONTINUE,
            Part.INTERRUPTION,
            Part.INTERRUPTION,
            Part.CONTINUE,
            Part.CONTINUE,
            Part.BEGIN,
            Part.BEGIN,
            Part.OUTSIDE
        };
        assertEquals(List.of(parts), path(parts).stream().map(PartStates::part).toList());
        assertTrue(isPossible(parts));
    }

    @Test
    void nothingGoesOnThatHasNotBegun() {
        assertFalse(isPossible(Part.CONTINUE));
        assertFalse(isPossible(Part.OUTSIDE, Part.CONTINUE));
        assertFalse(isPossible(Part.HEADING, Part.CONTINUE));
        assertFalse(isPossible(Part.OUTSIDE, Part.INTERRUPTION));
        assertTrue(isPossible(Part.BEGIN, Part.INTERRUPTION, Part.CONTINUE));
    }

    /** Refused otherwise. */
    @Test
    void theyAreStatesOfALinearChain() {
        assertEquals(states.states(), LinearChain.blank(states).states());
    }
}

/** Entry of the action's `post` step: the same program, which tells by the name of this file what it is to do. */
import './index.js';

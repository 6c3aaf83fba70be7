import { testOutcomes } from './outcomes.ts';

testOutcomes('firefox');

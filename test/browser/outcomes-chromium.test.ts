import { testOutcomes } from './outcomes.ts';

testOutcomes('chromium');

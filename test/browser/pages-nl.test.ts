import { testPages } from './every-page.ts';

testPages('nl', true);

import { testPages } from './every-page.ts';

testPages('en', false);

import { mount } from 'svelte';
import './ui/styles.css';
import Harness from './Harness.svelte';

mount(Harness, { target: document.getElementById('app') as HTMLElement });

export const SITE_TITLE = 'Low Orbit';
export const SITE_DESCRIPTION = 'Small moons.';

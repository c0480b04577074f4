/** The addresses that the first screen waits for. */
export const topologyPath = "/api/topology";
export const areasPath = "/api/organisations?kind=ccg,district,county,stp,region&limit=1000";
export const baseMapPath = "/api/basemap";

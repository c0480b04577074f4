/** The words each publisher asks to be carried wherever the data is shown or exported. */
export const attributions = {
  ons: "Source: Office for National Statistics licensed under the Open Government Licence v.3.0. Contains OS data © Crown copyright and database right 2016.",
  nhs: "Contains NHS Digital / NHS England data, licensed under the Open Government Licence v3.0.",
  epi: "covid19.nhs.data by epiforecasts, MIT licence, from Secondary Uses Service data.",
  cited: "Facts gathered from the publications named with each of them.",
  naturalEarth: "Made with Natural Earth.",
} as const;

/** The licence most of the data is under. */
export const openGovernment = "Open Government Licence v3.0";

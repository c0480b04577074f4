import styles from "./MapFurniture.module.css";

/** What the licences ask to be shown with the map. */
export function Attribution({ showsNhsData }: { showsNhsData: boolean }) {
  return (
    <details className={styles.attribution}>
      <summary>Sources: ONS, OS, NHS</summary>
      <p>
        Source: Office for National Statistics licensed under the Open Government Licence v.3.0. Contains OS
        data © Crown copyright and database right 2016. Contains NHS Digital / NHS England data, OGL v3.0.
        Boundaries through the UK-GeoJSON collection, CC BY 4.0. Land around England made with Natural Earth.
        {showsNhsData && " Hospital positions: NHS Choices, OGL."}
      </p>
    </details>
  );
}

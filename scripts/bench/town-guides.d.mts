export interface TownGuide {
  fileName: string;
  text: string;
  questions: string[];
}

export declare const townGuides: (sections: number, seed?: number) => TownGuide[];

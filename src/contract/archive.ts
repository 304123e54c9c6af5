import { Zip, ZipDeflate } from "fflate";

/** A ZIP archive that is made file by file, and taken away as it grows: no file is in memory as a whole. */
export interface Archive {
  /** The next file; the one before has to be closed. */
  open(name: string): ArchiveFile;
  /** The directory of it all. */
  close(): void;
  /** How many bytes wait to be taken. */
  waiting(): number;
  taken(): Uint8Array<ArrayBuffer>;
}

export interface ArchiveFile {
  write(bytes: Uint8Array): void;
  close(): void;
}

/** The first time that ZIP can say, of wherever it is written: the same files are the same bytes. */
const NO_TIME = "1980-01-01T00:00:00";

export function newArchive(): Archive {
  let parts: Uint8Array[] = [];
  let waiting = 0;
  const zip = new Zip((error, bytes) => {
    if (error) throw error;
    parts.push(bytes);
    waiting += bytes.length;
  });
  return {
    open(name) {
      const file = new ZipDeflate(name);
      file.mtime = NO_TIME;
      zip.add(file);
      return {
        write: (bytes) => void file.push(bytes),
        close: () => void file.push(new Uint8Array(), true),
      };
    },
    close: () => void zip.end(),
    waiting: () => waiting,
    taken() {
      const whole = new Uint8Array(waiting);
      let at = 0;
      for (const bytes of parts) {
        whole.set(bytes, at);
        at += bytes.length;
      }
      [parts, waiting] = [[], 0];
      return whole;
    },
  };
}

import { generate } from 'selfsigned';
import { HOSTS } from './hosts.ts';

/** Makes a self-signed certificate for all practice hosts. It lives only as long as the server. */
export async function makeCertificate(): Promise<{ key: string; cert: string }> {
  const { private: key, cert } = await generate([{ name: 'commonName', value: HOSTS.control }], {
    keyType: 'ec',
    algorithm: 'sha256',
    extensions: [{ name: 'subjectAltName', altNames: Object.values(HOSTS).map((value) => ({ type: 2, value })) }],
  });
  return { key, cert };
}

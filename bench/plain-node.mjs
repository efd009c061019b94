// Unsets what a machine may set for every Node on it: NODE_EXTRA_CA_CERTS alone can triple the start-up time, which would hide our
// share. Import it before anything is started.
for (const name of ['NODE_EXTRA_CA_CERTS', 'NODE_OPTIONS']) delete process.env[name];

// Takes away what a machine may have set for every Node that starts on it: NODE_EXTRA_CA_CERTS alone can triple what starting
// costs, and would hide what is ours in it. Import it before anything is started.
for (const name of ['NODE_EXTRA_CA_CERTS', 'NODE_OPTIONS']) delete process.env[name];

// VM

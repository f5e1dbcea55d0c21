// ObjectMemory

// PhantomISA

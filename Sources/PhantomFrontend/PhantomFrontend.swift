// PhantomFrontend

//! A smaller mesh that fails like a larger one.

use super::SmallMesh;

/// Takes manifests away as long as the rest still fails: halves first, then less, down to single ones.
pub async fn smallest<E>(
    mut mesh: SmallMesh,
    mut fails: impl AsyncFnMut(&SmallMesh) -> Result<bool, E>,
) -> Result<SmallMesh, E> {
    let mut length = mesh.manifests.len().div_ceil(2);
    while length > 0 {
        match without_some(&mesh, length, &mut fails).await? {
            Some(smaller) => mesh = smaller,
            None if length == 1 => break,
            None => length = length.div_ceil(2),
        }
        length = length.min(mesh.manifests.len());
    }
    Ok(mesh)
}

async fn without_some<E>(
    mesh: &SmallMesh,
    length: usize,
    fails: &mut impl AsyncFnMut(&SmallMesh) -> Result<bool, E>,
) -> Result<Option<SmallMesh>, E> {
    for start in (0..mesh.manifests.len()).step_by(length) {
        let mut manifests = mesh.manifests.clone();
        manifests.drain(start..(start + length).min(mesh.manifests.len()));
        let smaller = SmallMesh { manifests };
        if fails(&smaller).await? {
            return Ok(Some(smaller));
        }
    }
    Ok(None)
}

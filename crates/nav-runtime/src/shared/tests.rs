use std::sync::atomic::{AtomicUsize, Ordering};

use futures::poll;
use tokio::sync::oneshot;

use super::*;

const TTL: Duration = Duration::from_secs(5);
const ANY_AGE: Duration = Duration::from_secs(60);

type Answers = Shared<&'static str, String, String>;

fn answers(weight: usize) -> Answers {
    Shared::new(Keeping { ttl: TTL, weight }, String::len)
}

async fn brings(value: &str) -> Result<String, String> {
    Ok(value.to_owned())
}

async fn fails(why: &str) -> Result<String, String> {
    Err(why.to_owned())
}

/// What is kept under the key, however old.
async fn held(answers: &Answers, key: &'static str) -> Result<String, String> {
    answers.get(key, ANY_AGE, || fails("nothing")).await
}

#[tokio::test(start_paused = true)]
async fn equal_questions_share_a_flight_and_others_do_not() {
    let (answers, flights) = (answers(100), AtomicUsize::new(0));
    let (answers, flights_made) = (&answers, &flights);
    let ask = |key: &'static str| {
        answers.get(key, ANY_AGE, move || {
            flights_made.fetch_add(1, Ordering::Relaxed);
            async move {
                tokio::time::sleep(Duration::from_secs(1)).await;
                brings(key).await
            }
        })
    };
    let told = tokio::join!(ask("a"), ask("a"), ask("b"));
    assert_eq!(told, (Ok("a".to_owned()), Ok("a".to_owned()), Ok("b".to_owned())));
    assert_eq!(flights.into_inner(), 2);
}

#[tokio::test(start_paused = true)]
async fn a_flight_goes_on_when_its_first_asker_leaves_and_ends_with_the_last() {
    let answers = answers(100);
    let (alive, mut ended) = oneshot::channel::<()>();
    let (land, landing) = oneshot::channel::<()>();
    let make = || async {
        let _alive = alive;
        landing.await.map_err(|error| error.to_string())?;
        brings("value").await
    };
    let mut first = Box::pin(answers.get("a", ANY_AGE, make));
    assert!(poll!(&mut first).is_pending());
    let mut second = Box::pin(answers.get("a", ANY_AGE, || fails("a second flight")));
    assert!(poll!(&mut second).is_pending());
    drop(first);
    assert!(poll!(&mut second).is_pending());
    assert!(ended.try_recv().is_err_and(|error| error == oneshot::error::TryRecvError::Empty), "it goes on");
    drop(second);
    assert!(land.is_closed() && ended.try_recv().is_err_and(|error| error == oneshot::error::TryRecvError::Closed));
    assert_eq!(answers.get("a", ANY_AGE, || brings("another")).await, Ok("another".to_owned()));
}

#[tokio::test(start_paused = true)]
async fn whoever_stays_gets_the_value_although_the_one_who_began_it_left() {
    let answers = answers(100);
    let (land, landing) = oneshot::channel::<()>();
    let make = || async {
        landing.await.map_err(|error| error.to_string())?;
        brings("value").await
    };
    let mut first = Box::pin(answers.get("a", ANY_AGE, make));
    assert!(poll!(&mut first).is_pending());
    let mut second = Box::pin(answers.get("a", ANY_AGE, || fails("a second flight")));
    assert!(poll!(&mut second).is_pending());
    drop(first);
    land.send(()).expect("it is awaited");
    assert_eq!(second.await, Ok("value".to_owned()));
}

#[tokio::test(start_paused = true)]
async fn a_value_is_kept_for_those_whom_it_is_young_enough_and_no_longer_than_its_time() {
    let answers = answers(100);
    assert_eq!(answers.get("a", ANY_AGE, || brings("first")).await, Ok("first".to_owned()));
    tokio::time::advance(Duration::from_secs(2)).await;
    let within = |seconds| answers.get("a", Duration::from_secs(seconds), || fails("a new flight"));
    assert_eq!(within(3).await, Ok("first".to_owned()));
    assert_eq!(within(2).await, Err("a new flight".to_owned()));
    assert_eq!(within(0).await, Err("a new flight".to_owned()));
    assert_eq!(answers.kept(), (1, 5), "a failure does not cost what is kept");
    tokio::time::sleep(TTL).await;
    assert_eq!(answers.kept(), (0, 0), "it goes although nobody asks");
    assert_eq!(held(&answers, "a").await, Err("nothing".to_owned()));
}

#[tokio::test(start_paused = true)]
async fn a_value_is_as_old_as_its_flight() {
    let answers = answers(100);
    let slow = || async {
        tokio::time::sleep(Duration::from_secs(3)).await;
        brings("value").await
    };
    answers.get("a", ANY_AGE, slow).await.expect("it lands");
    let within = |seconds| answers.get("a", Duration::from_secs(seconds), || fails("a new flight"));
    assert_eq!(within(3).await, Err("a new flight".to_owned()));
    assert_eq!(within(4).await, Ok("value".to_owned()));
}

/// Each flight takes a second, and brings when it began and how many others were under way then.
async fn takes_a_second(begun: &'static str, under_way: Arc<AtomicUsize>, start: Instant) -> Result<String, String> {
    let others = under_way.fetch_add(1, Ordering::Relaxed);
    let at = start.elapsed().as_millis();
    tokio::time::sleep(Duration::from_secs(1)).await;
    under_way.fetch_sub(1, Ordering::Relaxed);
    brings(&format!("{begun} at {at} ms beside {others}")).await
}

#[tokio::test(start_paused = true)]
async fn a_flight_that_began_too_long_ago_is_not_joined_and_all_who_say_so_wait_for_one_after_it() {
    let (answers, under_way, start) = (answers(100), Arc::new(AtomicUsize::new(0)), Instant::now());
    let ask = async |name, after, max_age| {
        tokio::time::sleep(Duration::from_millis(after)).await;
        let make = || takes_a_second(name, Arc::clone(&under_way), start);
        answers.get("a", Duration::from_millis(max_age), make).await.expect("it lands")
    };
    let told = tokio::join!(
        ask("first", 0, 0),
        ask("joins", 500, 600),
        ask("second", 500, 500),
        ask("joins it", 600, 0),
        ask("third", 1500, 0),
    );
    let (first, second) = ("first at 0 ms beside 0", "second at 1000 ms beside 0");
    assert_eq!(<[String; 5]>::from(told), [first, first, second, second, "third at 2000 ms beside 0"]);
}

#[tokio::test(start_paused = true)]
async fn a_flight_whose_askers_have_left_holds_up_nobody() {
    let answers = answers(100);
    let mut first = Box::pin(answers.get("a", ANY_AGE, future::pending));
    assert!(poll!(&mut first).is_pending());
    let mut second = Box::pin(answers.get("a", Duration::ZERO, || brings("value")));
    assert!(poll!(&mut second).is_pending());
    drop(first);
    assert_eq!(second.await, Ok("value".to_owned()));
}

/// As a manager asks an edge: both keep what comes.
#[tokio::test(start_paused = true)]
async fn what_two_keep_one_after_the_other_is_not_older_than_asked_if_the_far_one_is_asked_anew() {
    let (near, far, start) = (answers(100), answers(100), Instant::now());
    let told_at = move || async move { brings(&start.elapsed().as_secs().to_string()).await };
    far.get("a", ANY_AGE, told_at).await.expect("it lands");
    for (now, max_age, told) in [(1, 2, "1"), (2, 2, "1"), (3, 2, "3"), (4, 4, "3"), (4, 0, "4")] {
        tokio::time::advance(Duration::from_secs(now) - start.elapsed()).await;
        let far = far.clone();
        let make = move || async move { far.get("a", Duration::ZERO, told_at).await };
        let answer = near.get("a", Duration::from_secs(max_age), make).await;
        assert_eq!(answer.as_deref(), Ok(told), "within {max_age} s");
    }
}

#[tokio::test(start_paused = true)]
async fn a_failure_is_told_to_all_who_wait_and_not_kept() {
    let answers = answers(100);
    let ask = || {
        answers.get("a", ANY_AGE, || async {
            tokio::time::sleep(Duration::from_secs(1)).await;
            fails("no right").await
        })
    };
    assert_eq!(tokio::join!(ask(), ask()), (Err("no right".to_owned()), Err("no right".to_owned())));
    assert_eq!(answers.get("a", ANY_AGE, || brings("value")).await, Ok("value".to_owned()));
}

#[tokio::test(start_paused = true)]
async fn values_are_kept_within_a_weight_the_oldest_go_first() {
    let answers = answers(10);
    for (key, value) in [("a", "aaaa"), ("b", "bbbb"), ("c", "cccc")] {
        tokio::time::advance(Duration::from_millis(1)).await;
        answers.get(key, ANY_AGE, || brings(value)).await.expect("it lands");
    }
    assert_eq!(answers.kept(), (2, 8));
    assert_eq!(held(&answers, "a").await, Err("nothing".to_owned()));
    assert_eq!(held(&answers, "b").await, Ok("bbbb".to_owned()));
    let heavy = answers.get("d", ANY_AGE, || brings("heavier than all")).await;
    assert_eq!(heavy, Ok("heavier than all".to_owned()), "it is answered all the same");
    assert_eq!(answers.kept(), (2, 8), "and costs nobody else's place");
}
